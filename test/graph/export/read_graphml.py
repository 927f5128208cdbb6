"""Reads a GraphML file with networkx and igraph and prints what each of them found, as JSON."""
import json
import sys

import igraph
import networkx


def with_networkx(path):
    graph = networkx.read_graphml(path, force_multigraph=True)
    edges = graph.edges(keys=True, data=True)
    return {
        "directed": graph.is_directed(),
        "nodes": dict(graph.nodes(data=True)),
        "edges": {key: {**data, "source": source, "target": target} for source, target, key, data in edges},
    }


def known(attributes):
    """igraph fills what an element lacks with NaN in a numeric column."""
    return {name: value for name, value in attributes.items() if value == value}


def with_igraph(path):
    graph = igraph.Graph.Read_GraphML(path)
    ids = graph.vs["id"] if graph.vcount() else []
    return {
        "directed": graph.is_directed(),
        "nodes": {vertex["id"]: known(vertex.attributes()) for vertex in graph.vs},
        "edges": {
            edge["edgeId"]: {**known(edge.attributes()), "source": ids[edge.source], "target": ids[edge.target]}
            for edge in graph.es
        },
    }


json.dump({"networkx": with_networkx(sys.argv[1]), "igraph": with_igraph(sys.argv[1])}, sys.stdout)
