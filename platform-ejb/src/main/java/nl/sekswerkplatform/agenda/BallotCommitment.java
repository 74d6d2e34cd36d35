package nl.sekswerkplatform.agenda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import nl.sekswerkplatform.shared.Digest;

/**
 * Binds an agenda to its ballots without showing them: SHA-256 over 32 random bytes and the {@linkplain
 * ClosedBallots#canonical() canonical text}. Who is given both can check; who has the digest alone learns nothing, also by
 * trying ballots.
 */
record BallotCommitment(Digest salt, Digest digest) {

    static BallotCommitment to(ClosedBallots ballots, SecureRandom random) {
        byte[] salt = new byte[Digest.LENGTH];
        random.nextBytes(salt);
        return of(new Digest(salt), ballots.canonical());
    }

    static BallotCommitment of(Digest salt, String canonical) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(salt.bytes());
            return new BallotCommitment(salt, new Digest(hash.digest(canonical.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
