package nl.uitkomst.zestigplus;

/** How the claim before a second one was handled: with this measure or with a full assessment. */
public record EersteAfhandeling(boolean vereenvoudigd) {
}
