package nl.uitkomst.recht;

import java.util.function.Consumer;

/** A fact that was put together from conclusions; a rule that looks at it rests on them. */
public interface Steun {

    void steuntOp(Consumer<Conclusie> ontvanger);
}
