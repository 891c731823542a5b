package nl.uitkomst.uitrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.uitkomst.proef.Dienst;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The manifests say nothing that Kubernetes does not know, and nothing that is not so of the service. */
class ManifestenTest {

    private static final Path MAP = Project.UITROL.resolve("kubernetes");
    private static final Map<String, Class<?>> SOORTEN = Map.of("deployment.yaml", Deployment.class, "service.yaml", Service.class,
            "autoscaler.yaml", HorizontalPodAutoscaler.class, "poddisruptionbudget.yaml", PodDisruptionBudget.class, "networkpolicy.yaml", NetworkPolicy.class);
    private static final int POORT = 8080;

    /** The classes keep a field they do not know; here it is refused. */
    private static final ObjectMapper STRENG = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated veld) {
                    return false;
                }
            });

    @Test
    void elkBestandIsWatKubernetesKent() throws JsonProcessingException {
        JsonNode lijst = Project.yaml(MAP.resolve("kustomization.yaml")).get("resources");
        assertThat(StreamSupport.stream(lijst.spliterator(), false).map(JsonNode::stringValue)).containsExactlyInAnyOrderElementsOf(SOORTEN.keySet());
        assertThat(Project.bestanden(MAP, ".yaml")).hasSize(SOORTEN.size() + 1);
        for (Map.Entry<String, Class<?>> soort : SOORTEN.entrySet()) {
            JsonNode yaml = Project.yaml(MAP.resolve(soort.getKey()));
            assertThat(yaml.get("kind").stringValue()).isEqualTo(soort.getValue().getSimpleName());
            assertThat(STRENG.readValue(yaml.toString(), soort.getValue())).isNotNull();
        }
    }

    @Test
    void eenVeldDatKubernetesNietKentValtOp() {
        String fout = Project.yaml(MAP.resolve("deployment.yaml")).toString().replace("readOnlyRootFilesystem", "readonlyRootFilesystem");
        assertThatThrownBy(() -> STRENG.readValue(fout, Deployment.class)).hasMessageContaining("readonlyRootFilesystem");
    }

    @Test
    void deProevenVragenWatDeDienstAntwoordt() {
        Container container = container();
        assertThat(container.getPorts()).singleElement().satisfies(poort -> {
            assertThat(poort.getContainerPort()).isEqualTo(POORT);
            assertThat(poort.getName()).isEqualTo("http");
        });
        Stream.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe()).forEach(proef -> {
            HTTPGetAction vraag = proef.getHttpGet();
            assertThat(vraag.getPort().getStrVal()).isEqualTo("http");
            assertThat(Dienst.gedeeld().haal(vraag.getPath()).statusCode()).as(vraag.getPath()).isEqualTo(200);
        });
    }

    @Test
    void deDienstDraaitZonderRechtenEnZonderTeSchrijven() {
        PodSpec pod = pod();
        Container container = container();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(Project.tekst(Project.UITROL.resolve("Dockerfile")))
                .contains("USER " + pod.getSecurityContext().getRunAsUser() + ":" + pod.getSecurityContext().getRunAsGroup());
        assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
        assertThat(container.getResources().getRequests().get("memory")).isEqualTo(container.getResources().getLimits().get("memory"));
    }

    @Test
    void stoppenKrijgtDeTijdDieDeDienstErvoorHeeft() {
        JsonNode instellingen = Project.yaml(Project.HOOFDMAP.resolve("service/src/main/resources/application.yaml"));
        long lopend = seconden(instellingen.at("/spring/lifecycle/timeout-per-shutdown-phase"));
        long uitloop = seconden(instellingen.at("/uitkomst/stoppen/uitloop"));
        long vooraf = container().getLifecycle().getPreStop().getSleep().getSeconds();
        assertThat(pod().getTerminationGracePeriodSeconds()).isGreaterThan(vooraf + uitloop + lopend);
    }

    @Test
    void alleWijzenDezelfdeDienstAan() {
        Map<String, String> naam = Map.of("app.kubernetes.io/name", "uitkomst");
        Deployment deployment = lees("deployment.yaml", Deployment.class);
        assertThat(List.of(deployment.getSpec().getSelector().getMatchLabels(), deployment.getSpec().getTemplate().getMetadata().getLabels(),
                lees("service.yaml", Service.class).getSpec().getSelector(),
                lees("poddisruptionbudget.yaml", PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels(),
                lees("networkpolicy.yaml", NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels())).containsOnly(naam);
        assertThat(lees("autoscaler.yaml", HorizontalPodAutoscaler.class).getSpec().getScaleTargetRef().getName())
                .isEqualTo(deployment.getMetadata().getName());
    }

    private static long seconden(JsonNode waarde) {
        return waarde.isMissingNode() ? 0 : Long.parseLong(waarde.stringValue().replace("s", ""));
    }

    private static PodSpec pod() {
        return lees("deployment.yaml", Deployment.class).getSpec().getTemplate().getSpec();
    }

    private static Container container() {
        return pod().getContainers().get(0);
    }

    private static <T> T lees(String bestand, Class<T> soort) {
        try {
            return STRENG.readValue(Project.yaml(MAP.resolve(bestand)).toString(), soort);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
