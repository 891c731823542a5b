package nl.uitkomst.service;

import nl.uitkomst.service.uitkomsten.Regelsetlader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: rules over HTTP, without state. */
@SpringBootApplication
public class UitkomstService {

    private static final String DRAGERS = "jdk.virtualThreadScheduler.parallelism";

    public static void main(String[] args) {
        meerDragers();
        Regelsetlader.begin();
        SpringApplication.run(UitkomstService.class, args);
    }

    /**
     * Virtual threads that compute keep the thread that carries them until they are done. With more of those than places to compute, the system
     * divides the processors, and who only asks whether the service is ready does not wait for a computation.
     */
    private static void meerDragers() {
        if (System.getProperty(DRAGERS) == null) {
            System.setProperty(DRAGERS, String.valueOf(2 * Runtime.getRuntime().availableProcessors() + 2));
        }
    }
}
