package nl.sekswerkplatform.admission;

import nl.sekswerkplatform.admission.AdmissionRefused.BatchMalformed;

/** A batch as it is handed in: what was signed, and the signature. Equal in its bytes to what the vouching body saw. */
public record SignedBatch(BatchContent content, byte[] signature) {
    /** In bytes. */
    public static final int SIGNATURE_LENGTH = 64;

    /** @throws BatchMalformed when the signature has another length */
    public SignedBatch {
        if (signature.length != SIGNATURE_LENGTH) {
            throw new BatchMalformed("$.signature");
        }
        signature = signature.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }
}
