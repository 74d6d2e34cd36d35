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
            HANDLE      | volg mij: @roos_in_domstad.          | @roos_in_domstad
            HANDLE      | insta: roosje88 en verder niets      | roosje88
            HANDLE      | write me at Telegram: lola.utr       | lola.utr
            BSN         | mijn BSN is 123456782                | 123456782
            BSN         | 123.456.782 staat erop               | 123.456.782
            BSN         | my number, 111 222 333, was copied   | 111 222 333
            PLATE       | kenteken TX-88-RB reed weg           | TX-88-RB
            PLATE       | a van, V-123-BX, was there           | V-123-BX
            PLATE       | auto 12-ABC-3 stond er               | 12-ABC-3
            PLATE       | kenteken GB001B                      | GB001B
            MOMENT      | op 12 maart om 23.15 uur kwam hij    | 12 maart om 23.15 uur
            MOMENT      | het was 03-11-2026 rond 22:00        | 03-11-2026 rond 22:00
            MOMENT      | om 4 uur op 2 januari                | 4 uur op 2 januari
            MOMENT      | afgelopen vrijdag om 23.00 uur       | afgelopen vrijdag om 23.00 uur
            MOMENT      | on 14 February at 11.30 pm they came | 14 February at 11.30 pm
            MOMENT      | it was March 3rd, 2026 around 9 pm   | March 3rd, 2026 around 9 pm
            PERSON      | ik ben 24 jaar en kom uit Roemenië   | ben 24 jaar en kom uit Roemenië
            PERSON      | een 19-jarige Bulgaarse              | 19-jarige Bulgaarse
            PERSON      | een Hongaarse van 31 jaar            | Hongaarse van 31 jaar
            PERSON      | I am 27, from Colombia, and tired    | am 27, from Colombia
            PERSON      | a Thai woman who is 40 years old     | Thai woman who is 40 years old
            CLUB        | bij club Diamant moet alles          | club Diamant
            CLUB        | in privéhuis De Roos was het goed    | privéhuis De Roos
            CLUB        | they pay at Paradise Club too        | Paradise Club
            CLUB        | a room in Hotel Blue Moon            | Hotel Blue Moon
            NAME        | meneer Van Dalen belt niet aan       | meneer Van Dalen
            NAME        | de wijkagent, agent El Idrissi, komt | agent El Idrissi
            NAME        | ik heet Jasmina en ik werk           | Jasmina
            NAME        | my name is Maria Lopes, hello        | Maria Lopes
            NAME        | Mrs. Brown and her keys              | Mrs. Brown
            NAME        | mw. De Vries van de balie            | mw. De Vries
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
                "Er kwamen 2000 in een jaar.",
                "Het nummer 123456789 is er geen.",
                "Op 12 maart was er niemand en om 10 uur ook niet.",
                "Ik werk op vrijdag om 22 uur meestal niet meer.",
                "On Tuesdays at 9 pm nobody is there.",
                "Ik ben 24 en ik weet het niet.",
                "Zij komt uit Roemenië en is mijn vriendin.",
                "I work 27 hours, sometimes from home in China town.",
                "Wij willen geen club of hotel.",
                "The club was closed, the hotel too.",
                "Mevrouw van de balie zei nee.",
                "Call me on Monday? No, call me never.",
                "De agent was aardig. Niemand heet hier zo.",
                "Mail me @ home, of 24/7.",
                "De 24-uur-7 opvang en model A-12 en TX 88.",
                "Artikel 3:30 van de APV, blz. 12-14."
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
    @ValueSource(
            strings = {
                "a",
                "1",
                "a.",
                "0 ",
                "A ",
                "a-",
                "1a1A ",
                "NL91",
                "@a",
                "12 mei ",
                "24 jaar ",
                "uit China ",
                "club De ",
                "mevrouw van de ",
                "ik heet ",
                "12-AB-",
                "Ab De "
            })
    void isQuickOnTextsMadeToBeSlow(String part) {
        var text = part.repeat(WrittenInput.MAX_TEXT / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Detectors.find(text));
    }
}
