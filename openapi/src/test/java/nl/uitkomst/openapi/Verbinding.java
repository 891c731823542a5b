package nl.uitkomst.openapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import nl.uitkomst.proef.Dienst;

/** A connection on which anything can be sent, at any speed. */
final class Verbinding implements AutoCloseable {

    private static final int GEDULD = 30_000;

    private final Socket socket;

    Verbinding(Dienst dienst) throws IOException {
        socket = new Socket("localhost", dienst.poort());
        socket.setSoTimeout(GEDULD);
    }

    /** The head of a request with a JSON body. */
    static String kop(String pad, long lengte, String... meer) {
        return "POST " + pad + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n"
                + (lengte < 0 ? "Transfer-Encoding: chunked\r\n" : "Content-Length: " + lengte + "\r\n") + String.join("", meer) + "\r\n";
    }

    void stuur(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    void stuur(String tekst) throws IOException {
        stuur(tekst.getBytes(StandardCharsets.UTF_8));
    }

    void stuurNietsMeer() throws IOException {
        socket.shutdownOutput();
    }

    /** All that comes until the other side closes. */
    String antwoord() throws IOException {
        ByteArrayOutputStream gelezen = new ByteArrayOutputStream();
        byte[] stuk = new byte[8192];
        try {
            for (int aantal; (aantal = socket.getInputStream().read(stuk)) >= 0;) {
                gelezen.write(stuk, 0, aantal);
            }
        } catch (SocketException weg) {
            // closed with something of ours unread: what came before counts
        }
        return gelezen.toString(StandardCharsets.UTF_8);
    }

    /** The status of an answer; 0 where the connection was closed without one. */
    static int status(String antwoord) {
        return antwoord.startsWith("HTTP/1.1 ") ? Integer.parseInt(antwoord.substring(9, 12)) : 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
