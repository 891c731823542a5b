package nl.uitkomst.javafouten;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Puts a probe at the begin of every line of a class. */
final class Sondering {

    private static final String SONDE = Sonde.class.getName().replace('.', '/');

    private final Map<String, Integer> nummers = new HashMap<>();

    /** @return the number under which the line is noted, or null if it has no probe */
    Integer nummer(String klasse, int regel) {
        return nummers.get(klasse + ":" + regel);
    }

    int aantal() {
        return nummers.size();
    }

    byte[] met(String klasse, byte[] inhoud) {
        ClassNode boom = new ClassNode();
        new ClassReader(inhoud).accept(boom, 0);
        for (MethodNode methode : boom.methods) {
            for (AbstractInsnNode deel : methode.instructions.toArray()) {
                if (deel instanceof LineNumberNode regel) {
                    zet(methode.instructions, regel, nummers.computeIfAbsent(klasse + ":" + regel.line, geen -> nummers.size()));
                }
            }
        }
        ClassWriter schrijver = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        boom.accept(schrijver);
        return schrijver.toByteArray();
    }

    /**
     * At the first instruction of the line: what stands before it, says how the stack is where others jump to. After {@code new}, whose place is the name of
     * what it makes.
     */
    private static void zet(InsnList opdrachten, LineNumberNode regel, int nummer) {
        AbstractInsnNode eerste = regel;
        while (eerste != null && eerste.getOpcode() < 0) {
            eerste = eerste.getNext();
        }
        if (eerste == null) {
            return;
        }
        InsnList sonde = new InsnList();
        sonde.add(new LdcInsnNode(nummer));
        sonde.add(new MethodInsnNode(Opcodes.INVOKESTATIC, SONDE, "raak", "(I)V"));
        if (eerste.getOpcode() == Opcodes.NEW) {
            opdrachten.insert(eerste, sonde);
        } else {
            opdrachten.insertBefore(eerste, sonde);
        }
    }
}
