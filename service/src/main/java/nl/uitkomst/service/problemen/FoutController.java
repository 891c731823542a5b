package nl.uitkomst.service.problemen;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what a filter or the container refused. Asked for by a client, the path does not exist. */
@Controller
class FoutController implements ErrorController {

    private final Probleemschrijver schrijver;

    FoutController(Probleemschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @RequestMapping("/error")
    void fout(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        Object status = verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        schrijver.schrijf(status instanceof Integer getal && getal >= 400 ? getal : 404, antwoord);
    }
}
