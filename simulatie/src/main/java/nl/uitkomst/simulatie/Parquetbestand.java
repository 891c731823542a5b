package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** Parquet in which every column is optional, as Spark, DuckDB and pandas read it. An amount is a decimal with two places. */
final class Parquetbestand implements Tabelbestand {

    private static final int CIJFERS = 15;
    /** Read once for all files: it stands in files inside a jar. */
    private static final Configuration INSTELLINGEN = new Configuration();
    /**
     * Words come back all the time; amounts, numbers and ids do not, and looking them up takes longer than writing them. One list for all tables: the writers of a
     * process share what chooses an encoding, so a file could be written by the settings of another.
     */
    private static final Set<String> ZONDER_WOORDENBOEK = Arrays.stream(Tabel.values()).flatMap(tabel -> tabel.kolommen().stream())
            .filter(kolom -> kolom.type() != Tabel.Type.TEKST || kolom.equals(Tabel.Veld.BESLUIT)).map(Tabel.Veld::naam).collect(Collectors.toUnmodifiableSet());

    private final Geheugenbestand geheugen = new Geheugenbestand();
    private final ParquetWriter<Object[]> schrijver;
    private final OutputStream uitvoer;

    Parquetbestand(Tabel tabel, OutputStream uitvoer) throws IOException {
        this.uitvoer = uitvoer;
        Bouwer bouwer = new Bouwer(geheugen, tabel).withConf(INSTELLINGEN).withCompressionCodec(CompressionCodecName.SNAPPY);
        ZONDER_WOORDENBOEK.forEach(kolom -> bouwer.withDictionaryEncoding(kolom, false));
        tabel.kolommen().stream().map(Tabel.Veld::naam).filter(Parquetbestand::zonderBereik).forEach(kolom -> bouwer.withStatisticsEnabled(kolom, false));
        this.schrijver = bouwer.build();
    }

    /** An id, which is of one person only, or a row of grounds: no range that a reader could skip by. */
    private static boolean zonderBereik(String kolom) {
        return kolom.startsWith("besluit") || kolom.startsWith("gronden");
    }

    private static MessageType schema(Tabel tabel) {
        Types.MessageTypeBuilder bouwer = Types.buildMessage();
        for (Tabel.Veld kolom : tabel.kolommen()) {
            switch (kolom.type()) {
                case TEKST -> bouwer.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(kolom.naam());
                case GETAL -> bouwer.optional(PrimitiveTypeName.INT64).named(kolom.naam());
                case BEDRAG -> bouwer.optional(PrimitiveTypeName.INT64).as(LogicalTypeAnnotation.decimalType(2, CIJFERS)).named(kolom.naam());
            }
        }
        return bouwer.named(tabel.map());
    }

    @Override
    public void schrijf(Object... waarden) throws IOException {
        schrijver.write(waarden);
    }

    @Override
    public void close() throws IOException {
        try (uitvoer) {
            schrijver.close();
            geheugen.schrijf(uitvoer);
        }
    }

    private static final class Bouwer extends ParquetWriter.Builder<Object[], Bouwer> {

        private final Tabel tabel;

        Bouwer(Geheugenbestand bestand, Tabel tabel) {
            super(bestand);
            this.tabel = tabel;
        }

        @Override
        protected Bouwer self() {
            return this;
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(Configuration instellingen) {
            return new Rijschrijver(tabel);
        }
    }

    /** Puts a row into its columns. */
    private static final class Rijschrijver extends WriteSupport<Object[]> {

        private final Tabel tabel;
        private final List<Tabel.Veld> kolommen;
        /** The last text of each column, and its bytes: of one person it is mostly the same in every row. */
        private final String[] teksten;
        private final Binary[] bytes;
        private RecordConsumer naar;

        Rijschrijver(Tabel tabel) {
            this.tabel = tabel;
            this.kolommen = tabel.kolommen();
            this.teksten = new String[kolommen.size()];
            this.bytes = new Binary[kolommen.size()];
        }

        @Override
        public WriteContext init(Configuration instellingen) {
            return new WriteContext(schema(tabel), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer ontvanger) {
            naar = ontvanger;
        }

        @Override
        public void write(Object[] waarden) {
            naar.startMessage();
            for (int plaats = 0; plaats < waarden.length; plaats++) {
                if (waarden[plaats] != null) {
                    Tabel.Veld kolom = kolommen.get(plaats);
                    naar.startField(kolom.naam(), plaats);
                    if (kolom.type() == Tabel.Type.TEKST) {
                        naar.addBinary(tekst((String) waarden[plaats], plaats));
                    } else {
                        naar.addLong((Long) waarden[plaats]);
                    }
                    naar.endField(kolom.naam(), plaats);
                }
            }
            naar.endMessage();
        }

        private Binary tekst(String tekst, int plaats) {
            if (!tekst.equals(teksten[plaats])) {
                teksten[plaats] = tekst;
                bytes[plaats] = Binary.fromConstantByteArray(tekst.getBytes(StandardCharsets.UTF_8));
            }
            return bytes[plaats];
        }
    }
}
