package nl.uitkomst.service.contract;

/** Types that exist in the document only: how an amount or a number may be written in a request. */
final class Vormen {

    private Vormen() {
    }

    /** Nil or more. */
    interface Bedraginvoer {
    }

    /** More than nil. */
    interface PositiefBedraginvoer {
    }

    /** Any sign. */
    interface BedraginvoerMetTeken {
    }

    /** Hours in a week. */
    interface Ureninvoer {
    }

    /** Hours in a week, more than nil. */
    interface PositieveUreninvoer {
    }

    /** A number of years in quarters. */
    interface Jaren {
    }
}
