package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** Parquet in which every column is optional, as Spark, DuckDB and pandas read it. An amount is a decimal with two places. */
final class Parquetbestand implements Tabelbestand {

    private static final int CIJFERS = 15;

    private final Tabel tabel;
    private final MessageType schema;
    private final Geheugenbestand geheugen = new Geheugenbestand();
    private final ParquetWriter<Group> schrijver;
    private final OutputStream uitvoer;

    Parquetbestand(Tabel tabel, OutputStream uitvoer) throws IOException {
        this.tabel = tabel;
        this.schema = schema(tabel);
        this.uitvoer = uitvoer;
        this.schrijver = ExampleParquetWriter.builder(geheugen).withType(schema).withCompressionCodec(CompressionCodecName.SNAPPY).build();
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
        Group rij = new SimpleGroup(schema);
        for (int plaats = 0; plaats < waarden.length; plaats++) {
            if (waarden[plaats] != null) {
                switch (tabel.kolommen().get(plaats).type()) {
                    case TEKST -> rij.add(plaats, (String) waarden[plaats]);
                    case GETAL -> rij.add(plaats, (Long) waarden[plaats]);
                    case BEDRAG -> rij.add(plaats, ((BigDecimal) waarden[plaats]).unscaledValue().longValueExact());
                }
            }
        }
        schrijver.write(rij);
    }

    @Override
    public void close() throws IOException {
        try (uitvoer) {
            schrijver.close();
            geheugen.schrijf(uitvoer);
        }
    }
}
