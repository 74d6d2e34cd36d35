package nl.sekswerkplatform.web.members;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int SCALE = 4;
    private static final int WHITE = 0xffffff;

    @Test
    void isReadByACamera() throws Exception {
        String text = "otpauth://totp/Overleg?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        QrCode code = QrCode.of(text);
        assertEquals(text, read(code));
        assertEquals("0 0 " + code.size() + " " + code.size(), code.viewBox());
    }

    private static String read(QrCode code) throws Exception {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        RUN.matcher(code.path()).results().forEach(run -> {
            int x = Integer.parseInt(run.group(1)) * SCALE;
            int y = Integer.parseInt(run.group(2)) * SCALE;
            int length = Integer.parseInt(run.group(3)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + length, 0);
            }
        });
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(picture).getText();
    }
}
