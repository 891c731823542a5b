package nl.uitkomst.service;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no decent client would send. */
public final class Ruw {

    private Ruw() {
    }

    public static String stuur(int poort, String verzoek) throws IOException {
        try (Socket socket = new Socket("localhost", poort)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(verzoek.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
