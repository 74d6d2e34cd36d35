package nl.sekswerkplatform.codes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.Pepper;
import nl.sekswerkplatform.sealing.PlatformKey;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Digest;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeDerivationTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final String ORIGIN = "https://overleg.example";
    private static final ArgonCost CHEAP = new ArgonCost(64, 2, 1);
    private static final Code CODE = new Code("817594690849210893782551");

    private final CodeStretching printer = new CodeStretching(ORIGIN, CHEAP);
    private final CodeDerivation platform = platform(printer, 7);

    /** RFC 9106 §5.3. */
    @Test
    void stretchesAsTheRfcHasIt() {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4))
                .build();
        assertArrayEquals(
                HEX.parseHex("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"),
                CodeStretching.argon2(parameters, filled(32, 1), 32));
    }

    /** Worked out apart from this code, with the Argon2 reference library, hmac and hashlib of Python. */
    @ParameterizedTest
    @CsvSource({
        "RECEIPT, babe4312e5dfe01a5f7ada5ccf599673ce8da0f14f8de916aa388fcbbbfd585c,"
                + "80f7ea565ba62f0da4b5c66ac553bbc6d31d9cb40fcb9fca375ee74fc2caacea",
        "CARD, eaaa68db4d6b8cd16927678267a425c56f18b90383afcf29a337f904af2f28c2,"
                + "bdb7aad540597049cdf9027d378089af937c2eacc4f08c5e4a95ff54b16ff186",
        "MEMBER, 5a901ea4ac63e6566078af3eccb5d72d4ab6d4a9c3da7f91abfe9ef6a0fc2b6c,"
                + "ae1b61cdf3c497605c2aee7d75602fbc47d89429de3469ac5d1cadc546daafcf",
    })
    void agreesWithAnotherImplementation(CodeUse use, String lookupId, String wrappingKey) {
        var keys = derive(platform, CODE, use);
        assertEquals(LookupId.of(HEX.parseHex(lookupId)), keys.lookupId());
        assertEquals(new WrappingKey(HEX.parseHex(wrappingKey)), keys.wrappingKey());
    }

    @Test
    void agreesWithThePrinterOfCards() {
        var printed = printer.cardHash(CODE);
        assertEquals("acef740a606ee568d9ec93aa5587e436cfc8775066985cb3c980248b7b2d5e29", printed.hex());
        var fromBatchFile = CardHash.ofHex(printed.hex());
        assertEquals(derive(platform, CODE, CodeUse.CARD).lookupId(), platform.lookupId(fromBatchFile));
        assertNotEquals(derive(platform, CODE, CodeUse.MEMBER).lookupId(), platform.lookupId(fromBatchFile));
    }

    @Test
    void gives64BytesOfWhichEachHalfHasOneUse() {
        var stretched = printer.stretch(CODE, CodeUse.CARD);
        var first = stretched.firstHalf();
        var key = stretched.wrappingKey(CodeUse.CARD);
        stretched.close();
        assertNotEquals(first, stretched.firstHalf());
        assertEquals(new Digest(new byte[32]), stretched.firstHalf());
        assertNotEquals(key, stretched.wrappingKey(CodeUse.CARD));
    }

    @Test
    void differsByPepperInTheLookupIdAlone() {
        var other = derive(platform(printer, 8), CODE, CodeUse.RECEIPT);
        var keys = derive(platform, CODE, CodeUse.RECEIPT);
        assertNotEquals(keys.lookupId(), other.lookupId());
        assertEquals(keys.wrappingKey(), other.wrappingKey());
    }

    @ParameterizedTest
    @CsvSource({"https://other.example, 64, 2, 1", ORIGIN + ", 72, 2, 1", ORIGIN + ", 64, 3, 1", ORIGIN + ", 64, 2, 2"})
    void differsByOriginAndCost(String origin, int memory, int passes, int lanes) {
        var other = new CodeStretching(origin, new ArgonCost(memory, passes, lanes));
        assertNotEquals(printer.cardHash(CODE), other.cardHash(CODE));
    }

    @Test
    void differsByCode() {
        assertNotEquals(printer.cardHash(CODE), printer.cardHash(Code.fromSeed(new byte[32])));
    }

    @Test
    void derivesInASlotOfItsQueue() {
        var slots = new DerivationSlots(1, 0);
        var derivation = new CodeDerivation(printer, pepper(7), slots, new AnswerFloor(Duration.ZERO));
        slots.run(
                DerivationQueue.INPUT,
                () -> assertThrows(DerivationBusy.class, () -> derive(derivation, CODE, CodeUse.RECEIPT)));
    }

    @Test
    void answersNoSoonerThanItsFloor() {
        var floor = new AnswerFloor(Duration.ofMillis(60));
        var derivation = new CodeDerivation(printer, pepper(7), new DerivationSlots(), floor);
        long start = System.nanoTime();
        assertEquals("found", derivation.withFloor(() -> "found"));
        assertFalse(System.nanoTime() - start < 60_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\0b"})
    void needsAnOrigin(String origin) {
        assertThrows(IllegalArgumentException.class, () -> new CodeStretching(origin, CHEAP));
    }

    @Test
    void keepsKeysOutOfLogs() {
        var keys = derive(platform, CODE, CodeUse.RECEIPT);
        assertEquals(
                "CodeKeys[lookupId=LookupId[digest=Digest[hidden]], wrappingKey=WrappingKey[hidden]]", keys.toString());
        assertEquals("Pepper[hidden]", pepper(7).toString());
    }

    private static CodeKeys derive(CodeDerivation derivation, Code code, CodeUse use) {
        return derivation.derive(code, use, DerivationQueue.SIGN_IN);
    }

    private static CodeDerivation platform(CodeStretching stretching, int pepper) {
        return new CodeDerivation(stretching, pepper(pepper), new DerivationSlots(), new AnswerFloor(Duration.ZERO));
    }

    private static Pepper pepper(int value) {
        return new Pepper(new PlatformKey(filled(32, value)));
    }

    private static byte[] filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
