package nl.uitkomst.zestigplus;

import nl.uitkomst.dienstverlening.Werkgever;
import nl.uitkomst.recht.Invoer;

/** The employer for whom somebody worked when he fell ill, or that there is none. */
public record Dienstverband(Werkgever werkgever) {

    public Invoer invoer() {
        return Invoer.van("werkgever", werkgever);
    }
}
