package nl.sekswerkplatform.web.members;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as lines of an SVG that stands in the page itself: no file, no address, nothing that a cache or a log could
 * hold.
 *
 * @param size of its side in squares, the quiet border of four included
 * @param path what is black, as the {@code d} of an SVG path
 */
public record QrCode(int size, String path) {
    private static final int BORDER = 4;

    static QrCode of(String text) {
        try {
            return drawn(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static QrCode drawn(ByteMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + BORDER).append(' ').append(y + BORDER);
                    path.append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
                }
            }
        }
        return new QrCode(squares.getWidth() + 2 * BORDER, path.toString());
    }

    /** Of the drawing: all of it. */
    public String viewBox() {
        return "0 0 " + size + " " + size;
    }
}
