package nl.uitkomst.simulatie;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Rows of a Parquet file. A column is of the type that its name asks for, or text. */
final class Parquetinvoer implements Kolominvoer.Rijen {

    private final Path pad;
    private final Configuration instellingen;

    Parquetinvoer(Path pad, Configuration instellingen) {
        this.pad = pad;
        this.instellingen = instellingen;
    }

    @Override
    public void lees(Kolominvoer.Ontvanger ontvanger) throws IOException {
        Map<Kolom, Integer> kolommen = kolommen(schema());
        try (ParquetReader<Group> rijen = ParquetReader.builder(new GroupReadSupport(), pad).withConf(instellingen).build()) {
            for (Group rij; (rij = rijen.read()) != null;) {
                ontvanger.rij(waarden(kolommen, rij));
            }
        }
    }

    private MessageType schema() throws IOException {
        try (ParquetFileReader voet = ParquetFileReader.open(HadoopInputFile.fromPath(pad, instellingen))) {
            return voet.getFooter().getFileMetaData().getSchema();
        } catch (RuntimeException geenParquet) {
            throw new Melding(pad + " is geen Parquet-bestand dat wij kunnen lezen.");
        }
    }

    private static Map<Kolom, Integer> kolommen(MessageType schema) {
        Map<Kolom, Integer> kolommen = new EnumMap<>(Kolom.class);
        for (Type type : schema.getFields()) {
            Kolom kolom = Kolom.van(type.getName());
            if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED) || !past(kolom.soort(), type.asPrimitiveType())) {
                throw new Melding("De kolom " + kolom.naam() + " heeft in het Parquet-bestand het type " + type.toString().split(" ", 3)[1]
                        + ". Nodig is " + kolom.soort().inWoorden() + ": " + typen(kolom.soort()) + ".");
            }
            kolommen.put(kolom, schema.getFieldIndex(type.getName()));
        }
        return kolommen;
    }

    private static boolean past(Kolom.Soort soort, PrimitiveType type) {
        LogicalTypeAnnotation betekenis = type.getLogicalTypeAnnotation();
        return betekenis instanceof StringLogicalTypeAnnotation || switch (soort) {
            case DATUM -> betekenis instanceof DateLogicalTypeAnnotation;
            case GETAL -> betekenis instanceof DecimalLogicalTypeAnnotation || geheel(type);
            case TELLING -> geheel(type);
            case JA_NEE -> type.getPrimitiveTypeName() == PrimitiveTypeName.BOOLEAN;
            case MAAND, TEKST -> false;
        };
    }

    private static boolean geheel(PrimitiveType type) {
        boolean getal = type.getPrimitiveTypeName() == PrimitiveTypeName.INT32 || type.getPrimitiveTypeName() == PrimitiveTypeName.INT64;
        return getal && (type.getLogicalTypeAnnotation() == null || type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.IntLogicalTypeAnnotation);
    }

    private static String typen(Kolom.Soort soort) {
        return switch (soort) {
            case DATUM -> "DATE of tekst";
            case GETAL -> "DECIMAL, een geheel getal of tekst, en geen FLOAT of DOUBLE";
            case TELLING -> "een geheel getal of tekst";
            case JA_NEE -> "BOOLEAN of tekst";
            case MAAND, TEKST -> "tekst";
        };
    }

    private static Map<Kolom, String> waarden(Map<Kolom, Integer> kolommen, Group rij) {
        Map<Kolom, String> waarden = new EnumMap<>(Kolom.class);
        kolommen.forEach((kolom, plaats) -> {
            if (rij.getFieldRepetitionCount(plaats) > 0) {
                String waarde = waarde(rij, plaats).strip();
                if (!waarde.isEmpty()) {
                    waarden.put(kolom, waarde);
                }
            }
        });
        return waarden;
    }

    private static String waarde(Group rij, int plaats) {
        PrimitiveType type = rij.getType().getType(plaats).asPrimitiveType();
        LogicalTypeAnnotation betekenis = type.getLogicalTypeAnnotation();
        if (betekenis instanceof DecimalLogicalTypeAnnotation decimaal) {
            return new BigDecimal(geheel(rij, plaats, type), decimaal.getScale()).toPlainString();
        }
        if (betekenis instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(rij.getInteger(plaats, 0)).toString();
        }
        return switch (type.getPrimitiveTypeName()) {
            case BOOLEAN -> rij.getBoolean(plaats, 0) ? "ja" : "nee";
            case INT32, INT64 -> geheel(rij, plaats, type).toString();
            default -> rij.getString(plaats, 0);
        };
    }

    private static BigInteger geheel(Group rij, int plaats, PrimitiveType type) {
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> BigInteger.valueOf(rij.getInteger(plaats, 0));
            case INT64 -> BigInteger.valueOf(rij.getLong(plaats, 0));
            default -> new BigInteger(rij.getBinary(plaats, 0).getBytes());
        };
    }
}
