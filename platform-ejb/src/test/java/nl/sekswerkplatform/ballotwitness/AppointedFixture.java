package nl.sekswerkplatform.ballotwitness;

import static nl.sekswerkplatform.proposals.ProposalFixture.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.shared.Digest;
import nl.sekswerkplatform.testing.AsMember;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/** A witness on whom every seated group agreed, and her secret key. */
@ApplicationScoped
public class AppointedFixture {
    private static final HPKE SUITE =
            new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);

    @Inject
    private BallotWitnessService witnesses;

    @Inject
    private GroupService groups;

    @Inject
    private AsMember asMember;

    @PersistenceContext
    private EntityManager entities;

    private AsymmetricCipherKeyPair pair;

    public void appoint() throws Exception {
        pair = SUITE.generatePrivateKey();
        UUID form = UUID.randomUUID();
        asMember.call(() -> {
            witnesses.putForward(member("support", 1), form, "A notary", key().written());
            return null;
        });
        for (StakeholderGroup group : groups.findSeated()) {
            asMember.call(() -> {
                witnesses.agree(member(group.key().value(), 1), form);
                return null;
            });
        }
    }

    public WitnessKey key() {
        return new WitnessKey(new Digest(SUITE.serializePublicKey(pair.getPublic())));
    }

    public byte[] open(byte[] sealed, String about) throws InvalidCipherTextException {
        return SUITE.open(
                Arrays.copyOf(sealed, 32),
                pair,
                "sekswerkplatform agenda check v1".getBytes(StandardCharsets.UTF_8),
                about.getBytes(StandardCharsets.UTF_8),
                Arrays.copyOfRange(sealed, 32, sealed.length),
                null,
                null,
                null);
    }

    /** The groups have no witness again, as other tests expect. */
    public void dismiss() throws Exception {
        asMember.call(() -> {
            entities.createQuery("select w from BallotWitness w where w.state = :state", BallotWitness.class)
                    .setParameter("state", WitnessState.APPOINTED)
                    .getResultList()
                    .forEach(BallotWitness::replace);
            return null;
        });
    }
}
