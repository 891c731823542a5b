package nl.uitkomst.gevallen;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.uitkomst.dwangsom.Afloop;
import nl.uitkomst.loon.Minimumloon;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.toetsing.Gevolg;
import nl.uitkomst.wia.Inkomenseisstand;
import nl.uitkomst.wia.Klassestand;
import nl.uitkomst.wia.OverblijvendeVerdiencapaciteit;
import nl.uitkomst.wia.WgaDeel;

/**
 * Facts that were put together from conclusions name the conclusions that they hold; what they leave out, a reader can not follow back. What is seen is kept
 * until it is asked for.
 */
final class Steuncontrole {

    /** The loongerelateerde uitkering knows no class, no income requirement and no minimum wage. */
    private static final Set<Class<?>> TIJDENS_LOONGERELATEERD =
            Set.of(Klassestand.class, Inkomenseisstand.class, OverblijvendeVerdiencapaciteit.class, Minimumloon.class);
    /** What follows from the way it ends is looked at only once that is known. */
    private static final Set<Class<?>> ZONDER_UITKOMST = Set.of(Gevolg.class);

    private final Set<String> fouten = new TreeSet<>();

    /** Looks at facts on their way to the rules, and leaves them as they are. */
    List<?> bekijk(List<?> feiten) {
        for (Object feit : feiten) {
            if (feit instanceof Steun steun) {
                bekijk(steun);
            }
        }
        return feiten;
    }

    private void bekijk(Steun feit) {
        Set<Conclusie> genoemd = leeg();
        feit.steuntOp(genoemd::add);
        Set<Conclusie> gehouden = leeg();
        delen((Record) feit).forEach(deel -> verzamel(deel, gehouden));
        String naam = feit.getClass().getSimpleName();
        Set<Class<?>> doenNietMee = doenNietMee(feit);
        gehouden.stream().filter(conclusie -> genoemd.contains(conclusie) == doenNietMee.contains(conclusie.getClass()))
                .forEach(conclusie -> fouten.add(naam + (genoemd.contains(conclusie) ? " names " : " does not name ") + conclusie.getClass().getSimpleName()));
        genoemd.removeAll(gehouden);
        genoemd.forEach(conclusie -> fouten.add(naam + " names " + conclusie.getClass().getSimpleName() + " that it does not hold"));
    }

    /** What a fact holds without looking at it. */
    private static Set<Class<?>> doenNietMee(Steun feit) {
        if (feit instanceof WgaDeel wga && wga.termijn() != WgaDeel.Termijn.NA_LOONGERELATEERD) {
            return TIJDENS_LOONGERELATEERD;
        }
        return feit instanceof Afloop afloop && afloop.uitkomst() == null ? ZONDER_UITKOMST : Set.of();
    }

    private static Set<Conclusie> leeg() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static void verzamel(Object deel, Set<Conclusie> gevonden) {
        if (deel instanceof Conclusie conclusie) {
            gevonden.add(conclusie);
        } else if (deel instanceof Collection<?> lijst) {
            lijst.forEach(element -> verzamel(element, gevonden));
        } else if (deel instanceof Record samengesteld) {
            delen(samengesteld).forEach(onderdeel -> verzamel(onderdeel, gevonden));
        }
    }

    private static List<Object> delen(Record geheel) {
        List<Object> delen = new ArrayList<>();
        for (RecordComponent deel : geheel.getClass().getRecordComponents()) {
            try {
                deel.getAccessor().setAccessible(true);
                delen.add(deel.getAccessor().invoke(geheel));
            } catch (ReflectiveOperationException fout) {
                throw new IllegalStateException(fout);
            }
        }
        return delen;
    }

    /** What was found since it was asked before. */
    List<String> fouten() {
        List<String> gevonden = List.copyOf(fouten);
        fouten.clear();
        return gevonden;
    }
}
