package nl.uitkomst.javafouten;

/** Something that can notice a change. */
interface Proef {

    String naam();

    /** @return whether all is as it should be; an exception says that it is not */
    boolean slaagt();
}
