package nl.uitkomst.wajong;

import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Maand;

/** The Wajong by its formula beside the garantiebedrag, for a part of a month. */
public record Garantiedeel(Wajongbedrag wajong, Garantiebedrag garantiebedrag) implements Steun {

    public int nummer() {
        return wajong.deel().recht();
    }

    public Doel doel() {
        return wajong.deel().doel();
    }

    public Maand maand() {
        return wajong.maand();
    }

    /** In euro per month; in proportion where the month is broken and read literally. */
    public Bedrag garantie() {
        return wajong.deel().letterlijkGebroken() ? garantiebedrag.bedrag().maal(wajong.deel().breuk()) : garantiebedrag.bedrag();
    }

    /** It is paid: the formula gives no more. */
    public boolean garantieIsMinstens() {
        return garantie().compareTo(wajong.bedrag()) >= 0;
    }

    /** The formula gives more, or there is no income at all. */
    public boolean telt() {
        return !garantieIsMinstens() || wajong.zonderInkomen();
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        ontvanger.accept(wajong);
        ontvanger.accept(garantiebedrag);
    }
}
