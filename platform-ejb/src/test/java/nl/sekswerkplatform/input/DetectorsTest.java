package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHONE       | Bel me op 06-12345678 als het kan    | 06-12345678
            PHONE       | bel 06 12 34 56 78 na zessen         | 06 12 34 56 78
            PHONE       | mijn nummer is 0612345678.           | 0612345678
            PHONE       | vast: (030) 286 10 00                | (030) 286 10 00
            PHONE       | call +31 6 12345678 please           | +31 6 12345678
            PHONE       | or 0040721234567                     | 0040721234567
            EMAIL       | mail naar anna.k+werk@voorbeeld.nl   | anna.k+werk@voorbeeld.nl
            EMAIL       | write to roos@mail.example.com today | roos@mail.example.com
            WEB_ADDRESS | kijk op www.voorbeeld.nl/roos        | www.voorbeeld.nl/roos
            WEB_ADDRESS | zie https://advert.example/u/17      | https://advert.example/u/17
            WEB_ADDRESS | ik sta op kinky.nl en meer           | kinky.nl
            POSTCODE    | ik woon op 3511 AB in de stad        | 3511 AB
            POSTCODE    | postcode 3511ab                      | 3511ab
            STREET      | aan de Kerkstraat 12 werk ik         | Kerkstraat 12
            STREET      | de Lange Nieuwstraat 14a, boven      | Lange Nieuwstraat 14a
            STREET      | bij europalaan nr 100                | europalaan nr 100
            STREET      | op de Oude Gracht 7 bis              | Oude Gracht 7 bis
            STREET      | a flat at 12 Church Street           | 12 Church Street
            IBAN        | stort op NL91 ABNA 0417 1643 00 graag| NL91 ABNA 0417 1643 00
            IBAN        | nl91abna0417164300                   | nl91abna0417164300
            """)
    void marks(Detector detector, String text, String found) {
        var marks = Detectors.find(text);

        assertEquals(List.of(detector), marks.stream().map(Mark::detector).toList());
        assertEquals(found, text.substring(marks.get(0).start(), marks.get(0).end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik werk soms thuis en durf de politie niet te bellen als een klant vervelend doet.",
                "In 2023 was het rustiger dan in 2019.",
                "Ik betaal 1000 euro en 250 servicekosten per maand.",
                "Bel 112 of 0800-7000 als het misgaat.",
                "Ik was onderweg 3 keer bang.",
                "De markt 2 keer per week maakt het druk.",
                "Het is beter.Dat vind ik.",
                "In 1980 SD en SS waren daar.",
                "Rekening NL91 ABNA 9417 1643 01 is er geen.",
                "The street has 12 houses and I feel safe.",
                "Er kwamen 2000 in een jaar."
            })
    void leavesAlone(String text) {
        assertEquals(List.of(), Detectors.find(text));
    }

    @Test
    void marksEverythingInTheOrderOfTheText() {
        var text = "Mail a@b.nl of bel 0612345678, Kerkstraat 1, 3511 AB";

        assertEquals(
                List.of(Detector.EMAIL, Detector.PHONE, Detector.STREET, Detector.POSTCODE),
                Detectors.find(text).stream().map(Mark::detector).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "a.", "0 ", "A ", "a-", "1a1A ", "NL91"})
    void isQuickOnTextsMadeToBeSlow(String part) {
        var text = part.repeat(WrittenInput.MAX_TEXT / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Detectors.find(text));
    }
}
