import com.google.gson.GsonBuilder;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens files as Gephi's "Open" does with what its dialogue proposes. Run as a source file by a JDK with
 * the Gephi toolkit on the class path; arguments: files. For each it prints a line of JSON: what Gephi
 * then has, and what its import report says.
 */
public final class GephiReads {
    public static void main(String[] files) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var json = new GsonBuilder().serializeSpecialFloatingPointValues().disableHtmlEscaping().create();
        var projects = Lookup.getDefault().lookup(ProjectController.class);
        var importer = Lookup.getDefault().lookup(ImportController.class);
        for (var file : files) {
            projects.newProject();
            var workspace = projects.getCurrentWorkspace();
            var issues = new ArrayList<String>();
            try {
                var container = importer.importFile(new File(file));
                container.closeLoader();
                // Now, since the report is gone once the graph is there.
                told(container.getReport(), issues);
                var processor = new DefaultProcessor();
                importer.process(container, processor, workspace);
                told(processor.getReport(), issues);
            } catch (RuntimeException error) {
                issues.add("REFUSED " + error.getMessage());
            }
            out.println(json.toJson(read(workspace, issues)));
        }
        System.exit(0); // threads of its own would keep it alive
    }

    private static void told(Report report, List<String> issues) {
        report.getIssues(Integer.MAX_VALUE).forEachRemaining(issue -> issues.add(issue.getLevel() + " " + issue.getMessage()));
    }

    private static Map<String, Object> read(Workspace workspace, List<String> issues) {
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        Graph graph = model.getGraph();
        var nodes = new LinkedHashMap<Object, Object>();
        for (Node node : graph.getNodes().toArray()) {
            var color = node.getColor();
            nodes.put(node.getId(), Map.of(
                "values", values(node, model),
                "position", List.of(node.x(), node.y()),
                "size", node.size(),
                "color", List.of(color.getRed(), color.getGreen(), color.getBlue())));
        }
        var edges = new LinkedHashMap<Object, Object>();
        for (Edge edge : graph.getEdges().toArray())
            edges.put(edge.getId(), Map.of(
                "values", values(edge, model),
                "from", edge.getSource().getId(),
                "to", edge.getTarget().getId(),
                "type", String.valueOf(edge.getTypeLabel()),
                "directed", edge.isDirected()));
        return Map.of(
            "issues", issues,
            "columns", Map.of("node", columns(model.getNodeTable()), "edge", columns(model.getEdgeTable())),
            "time", List.of(model.getTimeFormat(), model.getConfiguration().getTimeRepresentation()),
            "nodes", nodes,
            "edges", edges);
    }

    private static Map<String, String> columns(Table table) {
        var types = new LinkedHashMap<String, String>();
        for (Column column : table) types.put(column.getTitle(), column.getTypeClass().getSimpleName());
        return types;
    }

    private static Map<String, Object> values(Element element, GraphModel model) {
        var values = new LinkedHashMap<String, Object>();
        for (Column column : element.getTable()) {
            var value = element.getAttribute(column);
            if (value != null)
                values.put(column.getTitle(), value instanceof IntervalSet spells ? spells.toString(model.getTimeFormat(), model.getTimeZone()) : value);
        }
        return values;
    }
}
