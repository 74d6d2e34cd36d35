package nl.sekswerkplatform.dossier;

import nl.sekswerkplatform.shared.DomainException;

/** The file cannot be entered; nothing of it was. */
public class DossierWrong extends DomainException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the value at a path. */
    public enum Problem {
        NOT_JSON,
        TOO_LARGE,
        UNKNOWN_FORMAT,
        MISSING,
        NOT_TEXT,
        NOT_A_NUMBER,
        NOT_TRUE_OR_FALSE,
        NOT_A_LIST,
        NOT_AN_OBJECT,
        NOT_A_DATE,
        NOT_A_TIME,
        NOT_A_WEEK,
        NOT_A_KEY,
        NOT_ONE_OF_THE_WORDS,
        UNKNOWN_FIELD,
        UNKNOWN_REFERENCE,
        CLASHES,
        REFUSED
    }

    private final String path;
    private final Problem problem;

    /** @param path such as {@code $.pilots[1].criteria[0].text} */
    public DossierWrong(String path, Problem problem) {
        super(path, problem);
        this.path = path;
        this.problem = problem;
    }

    /** A rule of the platform refused the value; the cause says which. */
    DossierWrong(String path, Exception refusal) {
        this(path, refusal, Problem.REFUSED);
    }

    DossierWrong(String path, Exception cause, Problem problem) {
        super(cause, path, problem);
        this.path = path;
        this.problem = problem;
    }

    public String path() {
        return path;
    }

    public Problem problem() {
        return problem;
    }
}
