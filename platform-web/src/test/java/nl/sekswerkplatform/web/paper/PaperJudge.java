package nl.sekswerkplatform.web.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF, which is not ours, on what a PDF promises. */
public final class PaperJudge {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PaperJudge() {}

    /** What is wrong by PDF/UA-1 (for readers who hear it) and by PDF/A-2a (for archives); nothing when all is well. */
    public static List<String> faults(byte[] paper) {
        return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).stream()
                .flatMap(promise -> faults(paper, promise).stream())
                .toList();
    }

    private static List<String> faults(byte[] paper, PDFAFlavour promise) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), promise);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(promise, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> promise + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception unreadable) {
            throw new AssertionError("no PDF by " + promise, unreadable);
        }
    }
}
