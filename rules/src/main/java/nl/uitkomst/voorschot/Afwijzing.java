package nl.uitkomst.voorschot;

/**
 * What is known after a refusal of the WIA.
 *
 * @param andereUitkering whether a WW or ziekengeld is due over the same months
 * @param reden           why there is no WW; null where that is not known
 * @param gemistGegeven   whether it is known what was missed of the WW through a measure
 */
public record Afwijzing(boolean andereUitkering, RedenGeenWw reden, boolean gemistGegeven) {

    public boolean verwijtbaar() {
        return reden == RedenGeenWw.VERWIJTBAAR_WERKLOOS || andereUitkering && gemistGegeven;
    }
}
