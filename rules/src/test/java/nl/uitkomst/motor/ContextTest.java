package nl.uitkomst.motor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextTest {

    @Test
    void deLaderGeldtTotHijWordtGesloten() {
        ClassLoader eerder = Thread.currentThread().getContextClassLoader();
        ClassLoader ander = new ClassLoader(null) { };

        try (Context context = Context.van(ander)) {
            assertThat(context).isNotNull();
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(ander);
        }
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(eerder);
    }
}
