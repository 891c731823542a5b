package nl.uitkomst.verzoek;

import java.util.function.Function;

/**
 * A fact that is known or unknown. An unknown fact is never nil and never "no"; it knows where it would have stood.
 *
 * @param <T> the type of the fact
 */
public sealed interface Gegeven<T> {

    /** JSON Pointer of the field that holds the fact or would hold it. */
    String pad();

    boolean bekend();

    /** @throws IllegalStateException when the fact is unknown */
    T waarde();

    static <T> Gegeven<T> bekend(String pad, T waarde) {
        return new Bekend<>(pad, waarde);
    }

    static <T> Gegeven<T> onbekend(String pad) {
        return new Onbekend<>(pad);
    }

    /** The fact, or a default that the contract gives it. */
    default T of(T standaard) {
        return bekend() ? waarde() : standaard;
    }

    default <R> Gegeven<R> als(Function<T, R> vorm) {
        return bekend() ? bekend(pad(), vorm.apply(waarde())) : onbekend(pad());
    }

    record Bekend<T>(String pad, T waarde) implements Gegeven<T> {
        @Override
        public boolean bekend() {
            return true;
        }
    }

    record Onbekend<T>(String pad) implements Gegeven<T> {
        @Override
        public boolean bekend() {
            return false;
        }

        @Override
        public T waarde() {
            throw new IllegalStateException("unknown: " + pad);
        }
    }
}
