package nl.sekswerkplatform.smallnumbers;

import java.util.List;

/**
 * How often each answer to one question was given by the people of one group.
 *
 * @param once whether each of them gives one answer at most; else as many as she likes
 * @param people for each answer
 */
public record CountedQuestion(boolean once, List<Integer> people) {
    public CountedQuestion {
        people = List.copyOf(people);
    }
}
