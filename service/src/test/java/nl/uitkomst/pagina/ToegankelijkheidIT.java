package nl.uitkomst.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statement on accessibility: there, honest, and a link away from everywhere. */
class ToegankelijkheidIT extends Paginaproef {

    @Test
    void deVerklaringZegtOokWatNietGetestIs() {
        open("/toegankelijkheid");

        verwacht(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Wat is niet getest"))).isVisible();
        toegankelijk("verklaring");
        pastInDeBreedte();
        schermafbeelding("toegankelijkheid");
        pagina.setViewportSize(SMAL, 800);
        pastInDeBreedte();
        toegankelijk("verklaring, smal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/korte-toetsen", "/toegankelijkheid"})
    void elkePaginaLinktErnaarEnNaarDeAndere(String pad) {
        open(pad);

        for (String doel : new String[] {"/", "/korte-toetsen", "/toegankelijkheid"}) {
            assertThat(pagina.locator("header a[href='" + doel + "']").count()).as(doel).isEqualTo(1);
        }
        assertThat(pagina.locator("html").getAttribute("lang")).isEqualTo("nl");
        assertThat(pagina.locator("h1").count()).isEqualTo(1);
    }
}
