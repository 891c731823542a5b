package nl.uitkomst.zestigplus;

/** Whether somebody works. */
public record Werk(boolean werkt) {
}
