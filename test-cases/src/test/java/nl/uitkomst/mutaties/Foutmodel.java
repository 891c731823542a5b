package nl.uitkomst.mutaties;

import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** Stands in for a compiled rule file: a rule set makes its models by name, and gets those that were set in its thread, one after another. */
public final class Foutmodel implements Model {

    static final ThreadLocal<List<Gewijzigd>> GEZET = new ThreadLocal<>();

    private final Gewijzigd gewijzigd = GEZET.get().remove(0);
    private final Model model = gewijzigd.model();

    /** A compiled rule file with other rules in it. */
    record Gewijzigd(Model model, List<Rule> regels) {
    }

    @Override
    public String getName() {
        return model.getName();
    }

    @Override
    public String getPackageName() {
        return model.getPackageName();
    }

    @Override
    public List<Global> getGlobals() {
        return model.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
        return gewijzigd.regels();
    }

    @Override
    public List<Query> getQueries() {
        return model.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return model.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return model.getEntryPoints();
    }
}
