package nl.sekswerkplatform.web.pages;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds an answer back until it is whole. Errors and redirects pass at once. */
public class CapturedAnswer extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream(16_384);
    private final ServletOutputStream stream = new Captured();
    private PrintWriter writer;
    private boolean sent;

    public CapturedAnswer(HttpServletResponse response) {
        super(response);
    }

    /** True when the container already answered, by an error page or a redirect. */
    public boolean isSent() {
        return sent || super.isCommitted();
    }

    public byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        return content.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(content, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void sendError(int status) throws IOException {
        sent = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sent = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sent = true;
        super.sendRedirect(location);
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        if (writer != null) {
            writer.flush();
        }
        content.reset();
    }

    @Override
    public void flushBuffer() {
        // the whole is sent at the end
    }

    @Override
    public void setContentLength(int length) {
        // known when it is whole
    }

    @Override
    public void setContentLengthLong(long length) {
        // known when it is whole
    }

    private final class Captured extends ServletOutputStream {
        @Override
        public void write(int one) {
            content.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            content.write(some, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers here are written at once");
        }
    }
}
