package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTextsTest {
    @ParameterizedTest
    @CsvSource({
        "PT10M,10 minuten,10 minutes",
        "PT1M,één minuut,one minute",
        "PT90M,90 minuten,90 minutes",
        "PT1H,één uur,one hour",
        "PT36H,36 uur,36 hours",
        "PT24H,één dag,one day",
        "PT72H,3 dagen,3 days",
        "P7D,één week,one week",
        "P14D,2 weken,2 weeks",
        "P15D,15 dagen,15 days"
    })
    void saysATimeAsPeopleDo(Duration length, String dutch, String english) {
        assertEquals(dutch, LengthTexts.length(length, Texts.DUTCH));
        assertEquals(english, LengthTexts.length(length, Locale.ENGLISH));
    }
}
