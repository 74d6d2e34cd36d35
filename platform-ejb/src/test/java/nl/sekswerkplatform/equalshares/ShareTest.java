package nl.sekswerkplatform.equalshares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0,NONE",
        "1,UP_TO_A_THIRD",
        "100,UP_TO_A_THIRD",
        "101,UP_TO_TWO_THIRDS",
        "200,UP_TO_TWO_THIRDS",
        "201,UP_TO_ALL",
        "300,UP_TO_ALL"
    })
    void isCountedInThirdsOfTheScale(int payment, Share share) {
        assertEquals(share, Share.of(BigFraction.of(payment, 7), BigFraction.of(300, 7)));
    }

    @Test
    void refusesAPaymentOfMoreThanTheGroupHad() {
        assertThrows(IllegalArgumentException.class, () -> Share.of(BigFraction.of(31), BigFraction.of(30)));
        assertThrows(IllegalArgumentException.class, () -> Share.of(BigFraction.of(-1), BigFraction.of(30)));
    }
}
