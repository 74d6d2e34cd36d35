package nl.sekswerkplatform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import nl.sekswerkplatform.codes.CardHash;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sealing.PlatformKey;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.shared.Digest;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** Codes and keys of the demo, always the same ones for the same platform: here the platform is its own printer. */
@ApplicationScoped
class DemoSecrets {
    @Inject
    private PlatformKeys keys;

    Code card(String chair) {
        return Code.fromSeed(seed("card", chair));
    }

    /** Of a card that was exchanged before anyone saw it. */
    CardHash usedCard(String chair) {
        return new CardHash(new Digest(seed("used card", chair)));
    }

    Code memberCode(String chair) {
        return Code.fromSeed(seed("member code", chair));
    }

    KeyPair vouchingKey(GroupKey group) {
        Ed25519PrivateKeyParameters secret = new Ed25519PrivateKeyParameters(seed("vouching key", group.value()));
        try {
            KeyFactory ed25519 = KeyFactory.getInstance("Ed25519");
            return new KeyPair(
                    ed25519.generatePublic(new X509EncodedKeySpec(
                            SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(secret.generatePublicKey())
                                    .getEncoded())),
                    ed25519.generatePrivate(new PKCS8EncodedKeySpec(
                            PrivateKeyInfoFactory.createPrivateKeyInfo(secret).getEncoded())));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Java 17 has Ed25519", e);
        }
    }

    private byte[] seed(String kind, String subject) {
        PlatformKey demo = keys.forms().derive("demo " + kind);
        return demo.hmac(subject.getBytes(StandardCharsets.UTF_8));
    }
}
