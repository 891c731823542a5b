package nl.uitkomst.service;

import nl.uitkomst.service.uitkomsten.Regelsetlader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: rules over HTTP, without state. */
@SpringBootApplication
public class UitkomstService {

    public static void main(String[] args) {
        Regelsetlader.begin();
        SpringApplication.run(UitkomstService.class, args);
    }
}
