internal import PinionDiagnostics
internal import PinionOpenAPI

extension Resolver {
    /// Gives each schema under `components.schemas` its name. A component that is nothing but a `$ref` to a
    /// schema elsewhere (another file, as a rule) names that schema.
    func nameComponents() {
        for component in document.components.schemas {
            if componentNames[component.value] == nil, pureTarget(of: component.value) == nil {
                componentNames[component.value] = component.name
            }
        }
        for component in document.components.schemas {
            let end = pureEnd(of: component.value)
            guard let known = componentNames[end] else {
                componentNames[end] = component.name
                continue
            }
            if end != component.value, !known.utf8.elementsEqual(component.name.utf8) {
                componentNames[component.value] = component.name
            }
        }
    }

    /// The target of a schema that says nothing but `$ref`.
    func pureTarget(of index: Document.SchemaIndex) -> Document.SchemaIndex? {
        let schema = document[index]
        guard let target = schema.reference.flatMap({ document.schema($0) }) else { return nil }
        let isPure =
            schema.types == nil && schema.enumeration == nil && schema.constant == nil
            && schema.nullable == nil
            && schema.object.isEmpty && schema.array.isEmpty && schema.composition.isEmpty
        return isPure || document.version == .v30 ? target : nil
    }

    /// Declares a component that no operation reached (those that one did are declared already).
    func declareComponent(_ component: Document.Named<Document.SchemaIndex>) {
        guard componentNames[component.value] != nil else { return }
        if case .foreign? = pinnedTypes[component.value] { return }
        let isReached = [Direction.both, .request, .response].contains {
            references[TypeKey(conjuncts: [Conjunct(component.value)], direction: $0)] != nil
        }
        if isReached { return }
        _ = typed(component.value, .both, NamingContext(owner: .module, name: NameRequest(component.name)))
        drainTypes()
    }

    /// The direction whose type stands for a component. What no operation reaches refers to the types that
    /// operations have made of others, and makes no third one.
    func variant(of index: Document.SchemaIndex, _ direction: Direction) -> Direction {
        let direction = normalize(direction, for: index)
        guard direction == .both, directional.contains(index) else { return direction }
        return [.response, .request].first {
            references[TypeKey(conjuncts: [Conjunct(index)], direction: $0)] != nil
        } ?? .both
    }

    /// Takes the `Input` back where only requests use a component.
    func simplifyRequestNames() {
        for (id, index) in requestVariants {
            let others = [Direction.both, .response].contains {
                references[TypeKey(conjuncts: [Conjunct(index)], direction: $0)] != nil
            }
            if !others, let name = componentName(index, .response) { types[Int(id.rawValue)].name = name }
        }
    }

    /// The name a component's type asks for. Where request and response differ, both exist and the request's
    /// says so.
    func componentName(_ index: Document.SchemaIndex, _ direction: Direction) -> NameRequest? {
        guard let name = componentNames[index] else { return nil }
        let pinned = document[index].extensions.text(.name)
        if direction == .request { return NameRequest(name + "Input", pinned: pinned.map { $0 + "Input" }) }
        return NameRequest(name, pinned: pinned)
    }
}
