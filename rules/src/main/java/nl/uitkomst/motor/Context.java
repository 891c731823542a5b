package nl.uitkomst.motor;

/**
 * Sets the context class loader of the thread until it is closed. The engine looks for its own parts through it, some of them only
 * when the first rule fires, so each rule set works under the loader it came from.
 */
final class Context implements AutoCloseable {

    private final ClassLoader eerder;

    private Context(ClassLoader eerder) {
        this.eerder = eerder;
    }

    static Context van(ClassLoader lader) {
        Context context = new Context(Thread.currentThread().getContextClassLoader());
        Thread.currentThread().setContextClassLoader(lader);
        return context;
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(eerder);
    }
}
