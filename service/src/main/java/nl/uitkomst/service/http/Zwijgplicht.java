package nl.uitkomst.service.http;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keeps what clients send out of the log, whatever levels are set. At a low enough level the server, the frameworks and the engine write bodies,
 * headers, facts and messages of exceptions; so they may only warn, and those that hold a request in their hands may not even do that. What goes
 * wrong with a request is in our own lines, without a value. It stands in code because the level of a logger is one property away.
 */
@Component
class Zwijgplicht extends TurboFilter {

    private static final List<String> EIGEN = List.of("nl.uitkomst.", "toegang");
    private static final List<String> MET_EEN_VERZOEK = List.of("org.springframework.web.", "org.springframework.http.", "org.springdoc.",
            "org.apache.coyote.", "org.apache.catalina.connector.", "org.apache.catalina.core.ContainerBase.", "org.apache.tomcat.util.http.",
            "org.drools.", "org.kie.", "tools.jackson.");

    /** What each logger may write, worked out once: a request asks it hundreds of times. */
    private final Map<String, Recht> rechten = new ConcurrentHashMap<>();

    private record Recht(boolean waarschuwen, boolean alles) {

        private static Recht van(String naam) {
            return new Recht(MET_EEN_VERZOEK.stream().noneMatch(naam::startsWith), EIGEN.stream().anyMatch(naam::startsWith));
        }
    }

    @Autowired
    Zwijgplicht() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            geldIn(context);
        }
    }

    Zwijgplicht(LoggerContext context) {
        geldIn(context);
    }

    private void geldIn(LoggerContext context) {
        context.getTurboFilterList().removeIf(Zwijgplicht.class::isInstance);
        setContext(context);
        start();
        context.addTurboFilter(this);
        context.addListener(new Blijvend());
    }

    /** A log that is set up anew, as it is when its file changes, forgets all filters. */
    private final class Blijvend implements LoggerContextListener {

        @Override
        public boolean isResetResistant() {
            return true;
        }

        @Override
        public void onReset(LoggerContext context) {
            start();
            context.getTurboFilterList().addIfAbsent(Zwijgplicht.this);
        }

        @Override
        public void onStart(LoggerContext context) {
            // the filter is there already
        }

        @Override
        public void onStop(LoggerContext context) {
            // nothing is written any more
        }

        @Override
        public void onLevelChange(Logger logger, Level niveau) {
            // the filter does not look at the level that was asked for
        }
    }

    @Override
    public FilterReply decide(Marker merk, Logger logger, Level niveau, String vorm, Object[] waarden, Throwable fout) {
        Recht recht = rechten.computeIfAbsent(logger.getName(), Recht::van);
        boolean mag = niveau.isGreaterOrEqual(Level.WARN) ? recht.waarschuwen() : recht.alles();
        return mag ? FilterReply.NEUTRAL : FilterReply.DENY;
    }
}
