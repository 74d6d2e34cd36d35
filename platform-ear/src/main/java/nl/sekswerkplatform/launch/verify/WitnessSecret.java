package nl.sekswerkplatform.launch.verify;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.XECPrivateKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/** The witness's own key pair, in one file of two lines; what is public of it she hands to the groups. */
record WitnessSecret(XECPrivateKey secret, byte[] publicKey) {
    private static final String SECRET = "secret ";
    private static final String PUBLIC = "public ";

    static WitnessSecret random() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            return new WitnessSecret(
                    (XECPrivateKey) pair.getPrivate(), bytes(((XECPublicKey) pair.getPublic()).getU()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(BigInteger coordinate) {
        byte[] bytes = new byte[32];
        for (int each = 0; each < bytes.length; each++) {
            bytes[each] = coordinate.shiftRight(8 * each).byteValue();
        }
        return bytes;
    }

    /** For its owner alone; a file that is there is left as it is. */
    void writeTo(Path file) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] mode = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        String text =
                SECRET + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n" + PUBLIC + written() + "\n";
        try (var channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    /** @throws Unreadable when the file holds no such key pair */
    static WitnessSecret readFrom(Path file) throws IOException {
        try {
            Lines lines = new Lines(Files.readString(file));
            byte[] secret = Base64.getDecoder().decode(lines.line(SECRET.strip()));
            byte[] known = Base64.getUrlDecoder().decode(lines.line(PUBLIC.strip()));
            var key = KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(secret));
            return new WitnessSecret((XECPrivateKey) key, known);
        } catch (IllegalArgumentException | GeneralSecurityException wrong) {
            throw new Unreadable("The key file is damaged.");
        }
    }

    /** As the groups know it: 43 characters. */
    String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(publicKey);
    }
}
