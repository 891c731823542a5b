package nl.uitkomst.service.contract;

/** Types that exist in the document only: how an amount may be written in a request. */
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

    /** A number of years in quarters. */
    interface Jaren {
    }
}
