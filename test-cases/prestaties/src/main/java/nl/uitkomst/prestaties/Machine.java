package nl.uitkomst.prestaties;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** On what was measured: without it a figure says nothing. */
final class Machine {

    private static final double GIB = 1 << 30;

    private Machine() {
    }

    static String regel() {
        return String.format(Locale.ROOT, "Measured on %s: %d processors (%s), %.0f GiB, %s %s, JDK %s. Load of the machine before: %.1f.", LocalDate.now(),
                Runtime.getRuntime().availableProcessors(), processor(), geheugen(), System.getProperty("os.name"), System.getProperty("os.arch"),
                Runtime.version(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(regel -> regel.startsWith("model name"))
                    .map(regel -> regel.substring(regel.indexOf(':') + 1).strip()).findFirst().orElse("unknown");
        } catch (IOException elders) {
            return "unknown";
        }
    }

    private static double geheugen() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize() / GIB : Double.NaN;
    }
}
