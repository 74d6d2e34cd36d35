package nl.sekswerkplatform.web.api.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "7,1", "7,3", "6,3", "7,7", "7,100"})
    void leadsThroughTheWholeListWithoutRepeatOrLoss(int length, int limit) {
        List<Integer> seen = new ArrayList<>();
        Integer after = 0;
        do {
            Page<Integer> page = Page.read(after, limit, (last, most) -> numbersBehind(last, most, length), n -> n);
            seen.addAll(page.items());
            after = page.next() == null ? null : Integer.valueOf(page.next());
        } while (after != null);
        assertEquals(numbersBehind(0, length, length), seen);
    }

    @Test
    void hasNoNextWhenTheLastPageIsFull() {
        assertNull(Page.read(3, 3, (last, most) -> numbersBehind(last, most, 6), n -> n)
                .next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "", "1.5", "01", "ten", "99999999999"})
    void refusesALimitThatIsNone(String limit) {
        Paging paging = new Paging().of(null, limit);
        assertThrows(BadParameter.class, paging::limit);
    }

    @Test
    void goesOnBehindAKeyOrFromTheStart() {
        assertEquals(12, new Paging().of("12", "1").after(Keys::number, 0));
        assertEquals(0, new Paging().of(null, "1").after(Keys::number, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "-3", "1e3", "12345678901"})
    void refusesAKeyThatIsNone(String key) {
        Paging paging = new Paging().of(key, "1");
        assertThrows(BadParameter.class, () -> paging.after(Keys::number, 0));
    }

    private static List<Integer> numbersBehind(int last, int most, int length) {
        return IntStream.rangeClosed(last + 1, length).limit(most).boxed().toList();
    }
}
