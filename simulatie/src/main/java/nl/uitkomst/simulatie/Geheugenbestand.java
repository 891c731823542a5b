package nl.uitkomst.simulatie;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * A Parquet file in memory. The writer of Parquet lists the encodings of a column in an order that differs from process to process; here they are
 * put in order before the file goes to disk, so that a run that is repeated makes the same bytes.
 */
final class Geheugenbestand implements OutputFile {

    /** After the footer: its length, and the letters PAR1. */
    private static final int EINDE = 8;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void schrijf(OutputStream uitvoer) throws IOException {
        byte[] bestand = bytes.toByteArray();
        int lengte = ByteBuffer.wrap(bestand, bestand.length - EINDE, Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).getInt();
        int begin = bestand.length - EINDE - lengte;
        FileMetaData voet = Util.readFileMetaData(new ByteArrayInputStream(bestand, begin, lengte));
        voet.getRow_groups().forEach(groep -> groep.getColumns().forEach(kolom -> Collections.sort(kolom.getMeta_data().getEncodings())));
        ByteArrayOutputStream geordend = new ByteArrayOutputStream();
        Util.writeFileMetaData(voet, geordend);
        uitvoer.write(bestand, 0, begin);
        geordend.writeTo(uitvoer);
        uitvoer.write(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(geordend.size()).array());
        uitvoer.write(bestand, bestand.length - Integer.BYTES, Integer.BYTES);
    }

    @Override
    public PositionOutputStream create(long grootte) {
        return new PositionOutputStream() {
            @Override
            public long getPos() {
                return bytes.size();
            }

            @Override
            public void write(int teken) {
                bytes.write(teken);
            }

            @Override
            public void write(byte[] tekens, int van, int aantal) {
                bytes.write(tekens, van, aantal);
            }
        };
    }

    @Override
    public PositionOutputStream createOrOverwrite(long grootte) {
        bytes.reset();
        return create(grootte);
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }
}
