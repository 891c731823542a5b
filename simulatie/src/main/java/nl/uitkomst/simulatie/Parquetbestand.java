package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
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

    private final Geheugenbestand geheugen = new Geheugenbestand();
    private final ParquetWriter<Object[]> schrijver;
    private final OutputStream uitvoer;

    Parquetbestand(Tabel tabel, OutputStream uitvoer) throws IOException {
        this.uitvoer = uitvoer;
        // an id is long and of one person only: nothing to look up, and no range that a reader could skip by
        String id = Tabel.Veld.BESLUIT.naam();
        this.schrijver = new Bouwer(geheugen, tabel).withCompressionCodec(CompressionCodecName.SNAPPY).withDictionaryEncoding(id, false)
                .withStatisticsEnabled(id, false).build();
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
        private RecordConsumer naar;

        Rijschrijver(Tabel tabel) {
            this.tabel = tabel;
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
                    Tabel.Veld kolom = tabel.kolommen().get(plaats);
                    naar.startField(kolom.naam(), plaats);
                    switch (kolom.type()) {
                        case TEKST -> naar.addBinary(Binary.fromString((String) waarden[plaats]));
                        case GETAL -> naar.addLong((Long) waarden[plaats]);
                        case BEDRAG -> naar.addLong(((BigDecimal) waarden[plaats]).unscaledValue().longValueExact());
                    }
                    naar.endField(kolom.naam(), plaats);
                }
            }
            naar.endMessage();
        }
    }
}
