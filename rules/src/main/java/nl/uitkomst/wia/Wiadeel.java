package nl.uitkomst.wia;

import nl.uitkomst.recht.Steun;
import nl.uitkomst.uitkering.Reeksdeel;

/** A part of a month with a right under the WIA. */
public sealed interface Wiadeel extends Reeksdeel, Steun permits IvaDeel, WgaDeel {
}
