package nl.uitkomst.zestigplus;

/** What UWV thinks of the re-integration by employer and employee (the RIV-toets). */
public record Rivtoets(boolean voldoende) {
}
