import PinionIR

/// How a property is stored, read and written.
struct MemberShape {
    /// Which of the runtime's four ways of reading and writing a member.
    enum Kind {
        /// `T`.
        case required
        /// `T?`; `nil` is left out.
        case optional
        /// `T?`; `nil` is `null`.
        case nullable
        /// `Field<T>`.
        case field
    }

    let kind: Kind
    /// Without what `kind` adds.
    let type: SwiftCode
    /// As the property is declared.
    let declaredType: SwiftCode
    /// For the parameter of an initialiser, with ` = `; `nil` if the caller must say.
    let defaultArgument: SwiftCode?
}

extension EmissionContext {
    /// The shape of an object's property.
    ///
    /// A type that can be `null` itself is folded into the property's own optionality, so that no `T??` comes out.
    ///
    /// - Parameter scope: As for `spell`.
    func shape(of property: Property, in owner: TypeID, scope: TypeID? = nil) -> MemberShape {
        var reference = property.type
        var admitsNull = false
        while isOptional(reference) {
            guard case .nullable(let inner) = resolvingAliases(reference) else { break }
            reference = inner
            admitsNull = true
        }
        let kind: MemberShape.Kind
        switch property.presence {
        case .required where analysis.isUnsatisfiable(property, of: owner): kind = .optional
        case .required: kind = admitsNull ? .nullable : .required
        case .optional: kind = admitsNull ? .field : .optional
        case .requiredNullable: kind = .nullable
        case .optionalNullable: kind = .field
        }
        let type = spell(reference, in: scope)
        let constant = property.constant.flatMap { literal($0, as: reference) }
        switch kind {
        case .required:
            return MemberShape(kind: kind, type: type, declaredType: type, defaultArgument: constant)
        case .optional:
            return MemberShape(
                kind: kind, type: type, declaredType: "\(type)?", defaultArgument: "nil")
        case .nullable:
            return MemberShape(kind: kind, type: type, declaredType: "\(type)?", defaultArgument: constant)
        case .field:
            let field: SwiftCode = "\(spell(.field))<\(type)>"
            return MemberShape(kind: kind, type: type, declaredType: field, defaultArgument: ".absent")
        }
    }
}
