package nl.uitkomst.prestaties;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept open for as long as the service does: one request, then its whole answer, then the next. Where the service says
 * that it closes the connection, the next request goes over a new one, as any client does. A socket and a buffer and no more, because the client shares
 * the processors with the service it measures.
 */
final class Verbinding implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int GEDULD = 60_000;
    private static final int STATUS = "HTTP/1.1 ".length();

    private final int poort;
    private Socket socket;
    private InputStream in;
    private OutputStream uit;
    private boolean laatste;
    private final byte[] buffer = new byte[BUFFER];
    private int begin;
    private int eind;

    /** @param status the HTTP status
     * @param lengte bytes of the body */
    record Antwoord(int status, long lengte) {
    }

    Verbinding(int poort) throws IOException {
        this.poort = poort;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), poort);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(GEDULD);
        in = socket.getInputStream();
        uit = socket.getOutputStream();
        begin = 0;
        eind = 0;
        laatste = false;
    }

    /** The bytes of a POST of JSON. */
    static byte[] post(String pad, byte[] lichaam) {
        byte[] kop = ("POST " + pad + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " + lichaam.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] geheel = new byte[kop.length + lichaam.length];
        System.arraycopy(kop, 0, geheel, 0, kop.length);
        System.arraycopy(lichaam, 0, geheel, kop.length, lichaam.length);
        return geheel;
    }

    static byte[] get(String pad) {
        return ("GET " + pad + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    Antwoord vraag(byte[] verzoek) throws IOException {
        if (laatste) {
            close();
            open();
        }
        uit.write(verzoek);
        String eerste = regel();
        int status = Integer.parseInt(eerste.substring(STATUS, STATUS + 3));
        long lengte = 0;
        boolean stukken = false;
        for (String kop = regel(); !kop.isEmpty(); kop = regel()) {
            int punt = kop.indexOf(':');
            String naam = kop.substring(0, punt).toLowerCase(Locale.ROOT);
            if (naam.equals("content-length")) {
                lengte = Long.parseLong(kop.substring(punt + 1).strip());
            } else if (naam.equals("transfer-encoding")) {
                stukken = true;
            } else if (naam.equals("connection")) {
                laatste = kop.substring(punt + 1).strip().equalsIgnoreCase("close");
            }
        }
        if (stukken) {
            return new Antwoord(status, stukken());
        }
        sla(lengte);
        return new Antwoord(status, lengte);
    }

    private long stukken() throws IOException {
        long lengte = 0;
        for (int stuk = Integer.parseInt(regel(), 16); stuk > 0; stuk = Integer.parseInt(regel(), 16)) {
            sla(stuk);
            regel();
            lengte += stuk;
        }
        regel();
        return lengte;
    }

    private String regel() throws IOException {
        StringBuilder regel = new StringBuilder(48);
        for (int teken = teken(); teken != '\r'; teken = teken()) {
            regel.append((char) teken);
        }
        teken();
        return regel.toString();
    }

    private int teken() throws IOException {
        if (begin == eind) {
            vul();
        }
        return buffer[begin++];
    }

    private void sla(long aantal) throws IOException {
        for (long over = aantal; over > 0;) {
            if (begin == eind) {
                vul();
            }
            int nu = (int) Math.min(over, eind - begin);
            begin += nu;
            over -= nu;
        }
    }

    private void vul() throws IOException {
        int gelezen = in.read(buffer);
        if (gelezen < 0) {
            throw new EOFException("the service closed the connection");
        }
        begin = 0;
        eind = gelezen;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
