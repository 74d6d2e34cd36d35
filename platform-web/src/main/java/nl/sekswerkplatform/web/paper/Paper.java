package nl.sekswerkplatform.web.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page as PDF/UA-1 and PDF/A-2a. The same page gives the same bytes. */
final class Paper {
    private static final String FONT = "DejaVu Sans";
    private static final byte[] SCREEN_COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final FSCacheEx<String, FSCacheValue> FONT_METRICS = new FSDefaultCacheStore();
    private static final BiPredicate<String, Object> NOTHING = (address, kind) -> false;

    static {
        // It would log pieces of what it prints.
        XRLog.setLoggingEnabled(false);
    }

    private Paper() {}

    static byte[] print(Document page, PaperStyle style) {
        addStyle(page, style);
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
                ByteArrayOutputStream written = new ByteArrayOutputStream(65_536)) {
            renderer.layout();
            try (PDDocument paper = renderer.createPDFKeepOpen()) {
                forgetWhen(paper);
                paper.save(written);
            }
            return written.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(SCREEN_COLOURS)
                .withProducer("Sekswerkplatform")
                .useReplacementText("\u25a1")
                .useUriResolver((base, address) -> null)
                .useHttpStreamImplementation(address -> null)
                .useFont(() -> font("DejaVuSans.ttf"), FONT, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, FONT_METRICS);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(NOTHING::test, when);
        }
        return builder;
    }

    private static InputStream font(String file) {
        return Paper.class.getResourceAsStream("/fonts/" + file);
    }

    private static void addStyle(Document page, PaperStyle style) {
        Element sheet = page.createElement("style");
        sheet.appendChild(page.createTextNode(style.sheet()));
        page.getElementsByTagName("head").item(0).appendChild(sheet);
    }

    /** A paper is made when somebody asks for it first: what it says of the moment says it of her. */
    private static void forgetWhen(PDDocument paper) throws IOException {
        paper.getDocumentInformation().setCreationDate(null);
        paper.setDocumentId(0L);
        PDMetadata metadata = paper.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>", "");
        metadata.importXMPMetadata(told.getBytes(StandardCharsets.UTF_8));
    }
}
